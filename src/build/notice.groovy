/*
 * Writes the notices of third parties, and fails on a licence that we have not agreed to:
 *   META-INF/THIRD-PARTY.txt           everything that we distribute
 *   META-INF/resources/licenses.txt    the part for browsers, served as /licenses.txt
 * The texts of a part come from its own file. If it has none, the text is the standard one of its licence (SPDX), from
 * CycloneDX' library.
 */
import groovy.json.JsonSlurper
import java.util.zip.ZipFile

record Part(String id, List licences, String copyright, File archive, boolean served) {}

def allowed = project.properties['licences.allowed'].split(',')*.trim()
def served = ~project.properties['parts.served']
def isText = ~/(?i)(.*\/)?(licen[cs]e|notice|copying)(\.txt|\.md)?/

// Annotations for compilers only. The packages of the page have the same scope.
def compiledAgainst = project.artifacts.findAll { it.scope == 'provided' }
        .collect { "$it.groupId:$it.artifactId:$it.version".toString() }
        .findAll { !(it ==~ served) }
def files = project.artifacts.collectEntries { ["$it.groupId:$it.artifactId:$it.version".toString(), it.file] }
def ofMaven = new File(project.build.directory, 'third-parties/third-parties.txt').readLines().findAll { it.contains('\t') }.collect {
    def (id, licences) = it.split('\t')
    new Part(id, licences.split(/\|/) as List, null, files[id], id ==~ served)
}.findAll { !(it.id() in compiledAgainst) }
def contents = new File(project.basedir, 'src/build/contents.cdx.json').text
        .replaceAll(/@([\w.]+)@/) { all, name -> project.properties[name] }
def inside = new JsonSlurper().parseText(contents).components.collect { component ->
    new Part(
            [component.name, component.version].findAll().join(' '),
            component.licenses*.license.collect { it.id ?: it.name },
            component.copyright,
            null,
            component.properties.any { it.name == 'chancery:served' })
}
def parts = (ofMaven + inside).sort { it.id() }

def refused = parts.findAll { part -> !part.licences().any { it in allowed } }
if (refused) {
    throw new IllegalStateException(
            'These parts have a licence that is not agreed:\n' + refused.collect { "  ${it.id()}: ${it.licences()}" }.join('\n')
                    + "\nAgreed are ${allowed.join(', ')}. If what comes in goes together with Apache-2.0, add its SPDX id to"
                    + ' licences.allowed in pom.xml, or another spelling of an agreed licence to licenseMerges. Otherwise leave'
                    + ' the part out.')
}

def standardText = { String licence ->
    // Removes the line with a placeholder for the holder of the copyright.
    getClass().getResource("/licenses/${licence}.txt")?.getText('UTF-8')?.replaceAll(/(?m)^.*<(year|owner)>.*\R+/, '')?.trim()
}
def ownTexts = { Part part ->
    if (part.archive() == null || !part.archive().name.endsWith('.jar')) {
        return []
    }
    new ZipFile(part.archive()).withCloseable { zip ->
        zip.entries().findAll { it.name ==~ isText && !it.directory }.sort { it.name }
                .collect { zip.getInputStream(it).getText('UTF-8').replace('\r\n', '\n').trim() }
    }
}
def texts = { Part part ->
    def own = ownTexts(part)
    def licence = part.licences().find { it in allowed }
    own ?: [[part.copyright(), standardText(licence)].findAll().join('\n\n')].findAll()
}

def write = { File file, String introduction, List chosen ->
    def shared = chosen.collectMany { part -> texts(part).collect { [text: it, id: part.id()] } }
            .groupBy { it.text.replaceAll(/\s+/, ' ') }
    file.parentFile.mkdirs()
    file.withWriter('UTF-8') { out ->
        out << introduction << '\n\n'
        chosen.each { out << it.id() << ': ' << it.licences().join(' or ') << '\n' }
        shared.values().each { same ->
            out << '\n' << '-' * 78 << '\n' << same*.id.unique().join('\n') << '\n\n' << same[0].text << '\n'
        }
    }
}
def metaInf = new File(project.build.outputDirectory, 'META-INF')
write(new File(metaInf, 'THIRD-PARTY.txt'), 'Chancery contains these parts of third parties, each under its own licence.', parts)
write(
        new File(metaInf, 'resources/licenses.txt'),
        'The pages of Chancery contain these parts of third parties, each under its own licence.',
        parts.findAll { it.served() })

/*
 * Puts the lists of the application's parts beside it, after Quarkus has packaged it:
 *   sbom.cdx.json        Quarkus' own list of the parts (CycloneDX), and the parts inside of these and of our pages
 *   THIRD-PARTY.txt      the notices of third parties, and our LICENSE
 * Fails if Quarkus has packaged a part that the notices do not list.
 */
import groovy.json.JsonOutput
import groovy.json.JsonSlurper

def target = new File(project.build.directory)
def notices = new File(project.build.outputDirectory, 'META-INF/THIRD-PARTY.txt')
def made = target.listFiles().find { it.name.endsWith('-cyclonedx.json') }
def application = new File(target, 'quarkus-app')
if (made == null && application.directory) {
    throw new IllegalStateException("Quarkus left no *-cyclonedx.json in $target. Is quarkus.cyclonedx.skip set?")
} else if (made == null) {
    println 'There is no list of parts: Quarkus has packaged the sources of a native executable only.'
    return
}
def sbom = new JsonSlurper().parse(made)
def contents = new JsonSlurper().parseText(new File(project.basedir, 'src/build/contents.cdx.json').text
        .replaceAll(/@([\w.]+)@/) { all, name -> project.properties[name] })

def text = notices.text
def isPackaged = { it.evidence?.occurrences && it.type == 'library' && it.group }
def missing = sbom.components.findAll { isPackaged(it) && !text.contains("$it.group:$it.name") && it.group != project.groupId }
if (missing) {
    throw new IllegalStateException('Packaged by Quarkus, and not in the notices of third parties:\n'
            + missing.collect { "  $it.group:$it.name ${it.licenses}" }.join('\n')
            + '\nAdd them to src/build/contents.cdx.json, if their licences are agreed.')
}

// Quarkus does not know the packages of our pages, because their scope is `provided`.
def known = sbom.components.collect { "$it.group:$it.name:$it.version".toString() } as Set
def bundled = new File(target, 'third-parties/third-parties.txt').readLines()*.split('\t').findAll { it.size() > 1 && it[0] ==~ project.properties['parts.served'] && !(it[0] in known) }.collect {
    def (group, name, version) = it[0].split(':')
    def licences = it[1].split(/\|/).collect { [license: [id: it]] }
    def reference = "pkg:maven/$group/$name@$version"
    [type: 'library', 'bom-ref': reference, group: group, name: name, version: version, licenses: licences, purl: reference]
}
sbom.components.addAll(bundled)
sbom.components.addAll(contents.components.findAll { !it.properties.any { it.name == 'chancery:brought-by-quarkus' } })
// The same parts make the same file.
sbom.remove('serialNumber')
sbom.metadata.remove('timestamp')
def destination = application.directory ? application : target
new File(destination, 'sbom.cdx.json').setText(JsonOutput.prettyPrint(JsonOutput.toJson(sbom)) + '\n', 'UTF-8')
new File(destination, 'THIRD-PARTY.txt').bytes = notices.bytes
new File(destination, 'LICENSE').bytes = new File(project.basedir, 'LICENSE').bytes

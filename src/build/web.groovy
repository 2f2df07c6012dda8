/*
 * Checks the page and the embeddable timeline before any test runs: operations against the schema, types, lint, unit tests. Their
 * bundles are made without any of this.
 *   Node:  the one that -Dchancery.node or NODE names; that of Playwright's driver, which Maven installs for the tests of the
 *          page; the system's
 *   npm:   the system's; else one from the registry that NPM_CONFIG_REGISTRY or ~/.npmrc names
 * If either is missing, one line says so, and in CI (CI=true) the build fails. Files that passed and have not changed are
 * not checked again. -DskipTests skips all checks, and so do -Dchancery.web.check=false, for a build beside one that checks, and
 * -Dchancery.schema.update=true, which writes what the page is checked against.
 */
import java.nio.file.Files
import java.nio.file.StandardCopyOption
import java.security.MessageDigest
import java.util.concurrent.TimeUnit
import java.util.zip.ZipFile

def setting = { name -> session.userProperties[name] ?: session.systemProperties[name] }
if (setting('chancery.schema.update') == 'true' || setting('chancery.web.check') == 'false') {
    return
}
if (['skipTests', 'maven.test.skip'].any { setting(it) != null && setting(it) != 'false' }) {
    return
}

def npmVersion = '11.6.2'
def npmIntegrity = '7iKzNfy8lWYs3zq4oFPa8EXZz5xt9gQNKJZau3B1ErLBb6bF7sBJ00x09485DOvRT2l5Gerbl3VlZNT57MxJVA=='
def web = new File(project.basedir, 'src/main/web')
def cache = new File(System.getProperty('user.home'), '.cache/chancery')
def windows = System.getProperty('os.name').startsWith('Windows')
def log = new File(project.build.directory, 'web.log')
log.parentFile.mkdirs()
log.text = ''

def fingerprint = { List<File> files ->
    def digest = MessageDigest.getInstance('SHA-256')
    files.sort().each {
        digest.update(it.path.bytes)
        digest.update(it.bytes)
    }
    digest.digest().encodeHex().toString()
}
def sources = [new File(project.basedir, 'schema.graphql')]
web.eachDir { if (it.name != 'node_modules') it.eachFileRecurse(groovy.io.FileType.FILES) { sources << it } }
web.eachFile(groovy.io.FileType.FILES) { sources << it }
sources.removeAll { it.name.endsWith('.generated.ts') }
def found = fingerprint(sources)
def stamp = new File(project.build.directory, 'web-checked.txt')
if (stamp.exists() && stamp.text == found) {
    return
}

/** The output of the program, or null if it is missing or failed. */
def run = { List command, File folder, File node = null ->
    log << "> ${command.join(' ')}\n"
    try {
        def builder = new ProcessBuilder(command*.toString()).directory(folder).redirectErrorStream(true)
        def path = builder.environment().keySet().find { it.equalsIgnoreCase('PATH') } ?: 'PATH'
        if (node != null) {
            builder.environment()[path] = node.parent + File.pathSeparator + (builder.environment()[path] ?: '')
        }
        def output = File.createTempFile('web', '.log')
        def process = builder.redirectOutput(output).start()
        def ended = process.waitFor(10, TimeUnit.MINUTES)
        process.destroyForcibly()
        def text = output.getText('UTF-8')
        output.delete()
        log << text
        return ended && process.exitValue() == 0 ? text : null
    } catch (IOException notThere) {
        log << "$notThere\n"
        return null
    }
}
def missing = { String what ->
    def consequence = "types, lint and unit tests of the page are not checked"
    if (System.getenv('CI') == 'true') {
        throw new IllegalStateException("There is no $what, so the $consequence; CI may not leave them out. What was tried stands in $log.")
    }
    println "[WARNING] There is no $what, so the $consequence; the bundles need neither. What was tried stands in $log."
}

def works = { File node -> node != null && run([node, '--version'], project.basedir)?.trim() ==~ /v(2[0-9]|[3-9][0-9])\..*/ }
def named = (setting('chancery.node') ?: System.getenv('NODE'))?.with { new File(it) }
def ofPlaywright = {
    def jar = project.testClasspathElements.find { it ==~ /.*driver-bundle-[^\/\\]*\.jar/ }
    def arm = System.getProperty('os.arch') == 'aarch64' ? '-arm64' : ''
    def folder = windows ? 'win32_x64' : System.getProperty('os.name').startsWith('Mac') ? "mac$arm" : "linux$arm"
    def name = windows ? 'node.exe' : 'node'
    if (jar == null) {
        return null
    }
    def node = new File(cache, "${new File(jar).name - '.jar' - 'driver-bundle-'}/$name".replaceFirst('^', 'node/'))
    if (!node.exists()) {
        node.parentFile.mkdirs()
        new ZipFile(jar).withCloseable { zip ->
            def entry = zip.getEntry("driver/$folder/$name")
            if (entry == null) {
                return null
            }
            // A parallel build finds all of it or nothing.
            def unpacked = File.createTempFile('node', '', node.parentFile)
            zip.getInputStream(entry).withCloseable { Files.copy(it, unpacked.toPath(), StandardCopyOption.REPLACE_EXISTING) }
            unpacked.executable = true
            Files.move(unpacked.toPath(), node.toPath(), StandardCopyOption.REPLACE_EXISTING)
        }
    }
    node
}
def ofTheSystem = {
    System.getenv('PATH')?.split(File.pathSeparator)?.collect { new File(it, windows ? 'node.exe' : 'node') }?.find { it.canExecute() }
}
def node = (named ? [{ named }] : [ofPlaywright, ofTheSystem]).findResult {
    def program = it()
    works(program) ? program : null
}
if (node == null) {
    missing('Node')
    return
}

def lock = new File(web, 'package-lock.json')
def installed = new File(web, 'node_modules/.installed')
if (!installed.exists() || installed.text != fingerprint([lock])) {
    def npmFromRegistry = {
        def settings = new File(System.getProperty('user.home'), '.npmrc')
        def registry = System.getenv('NPM_CONFIG_REGISTRY') ?: System.getenv('npm_config_registry')
                ?: (settings.exists() ? settings.readLines().findResult { (it =~ /^\s*registry\s*=\s*(\S+)/).with { it.find() ? it.group(1) : null } } : null)
        def folder = new File(cache, "npm-$npmVersion")
        def program = new File(folder, 'package/bin/npm-cli.js')
        if (!program.exists() && registry != null) {
            folder.mkdirs()
            def archive = new File(folder, 'npm.tgz')
            try {
                new URL("${registry.replaceFirst('/$', '')}/npm/-/npm-${npmVersion}.tgz").withInputStream { archive.bytes = it.bytes }
                if (MessageDigest.getInstance('SHA-512').digest(archive.bytes).encodeBase64().toString() == npmIntegrity) {
                    run(['tar', 'xzf', archive.name], folder)
                } else {
                    log << "$archive is not the npm $npmVersion that we know\n"
                }
            } catch (IOException unreachable) {
                log << "$unreachable\n"
            }
        }
        program.exists() ? [node, program] : null
    }
    def ofSystem = windows ? ['npm.cmd'] : ['npm']
    def npm = run(ofSystem + '--version', project.basedir) != null ? ofSystem : npmFromRegistry()
    def arguments = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
    if (npm == null || run(npm + arguments, web, node) == null) {
        missing(npm == null ? 'npm' : 'way to bring what package-lock.json names')
        return
    }
    installed.text = fingerprint([lock])
}

def checks = [
        schema: ['schema/generate.mjs'],
        types : ['node_modules/typescript/bin/tsc', '--noEmit'],
        lint  : ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
        test  : ['node_modules/vitest/vitest.mjs', 'run'],
]
checks.each { name, command ->
    if (run([node] + command, web, node) == null) {
        println log.getText('UTF-8').readLines().dropWhile { !it.contains(command[0]) }.join('\n')
        throw new IllegalStateException("The page fails npm run $name, see above (in src/main/web)")
    }
}
stamp.text = found

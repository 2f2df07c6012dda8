/*
 * Finds or installs the browser for the tests of the page, and writes its path to target/browser.txt. The candidates, in order:
 *   1. the one that -Dchancery.chromium or CHROMIUM names
 *   2. one of the system, or one from an earlier build
 *   3. the one that Playwright downloads
 *   4. Debian's, where the build may install packages
 *   5. one from npm's registry, with the libraries that a bare Linux lacks
 * Each has to print its version. If none does, the build fails with what to install.
 */
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit

def setting = { name -> session.userProperties[name] ?: session.systemProperties[name] }
if (['skipTests', 'maven.test.skip'].any { setting(it) != null && setting(it) != 'false' }) {
    return
}

def windows = System.getProperty('os.name').startsWith('Windows')
def cache = new File(System.getProperty('user.home'), '.cache/chancery')
def log = new File(project.build.directory, 'browser.log')
log.text = ''
def run = { List command, File folder = project.basedir ->
    log << "> ${command.take(3).join(' ')}\n"
    try {
        def process = new ProcessBuilder(command*.toString()).directory(folder).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start()
        if (process.waitFor(10, TimeUnit.MINUTES)) {
            return process.exitValue() == 0
        }
        process.destroyForcibly()
    } catch (IOException notThere) {
        log << "$notThere\n"
    }
    false
}
def works = { String path -> path && new File(path).canExecute() && run([path, '--version', '--headless', '--no-sandbox']) }

def named = setting('chancery.chromium') ?: System.getenv('CHROMIUM')
def ofTheSystem = {
    ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome',
     '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
     "${System.getenv('ProgramFiles')}\\Google\\Chrome\\Application\\chrome.exe"].find { new File(it).canExecute() }
}
def brought = { new File(cache, 'chromium').path }
def ofPlaywright = {
    def home = System.getProperty('user.home')
    def places = [System.getenv('PLAYWRIGHT_BROWSERS_PATH'), "$home/.cache/ms-playwright", "$home/Library/Caches/ms-playwright",
                  "${System.getenv('LOCALAPPDATA')}\\ms-playwright"].findAll().collect { new File(it) }.findAll { it.directory }
    def names = ['headless_shell', 'chrome-headless-shell', 'chrome', 'chrome.exe', 'headless_shell.exe']
    places.collectMany { place ->
        Files.walk(place.toPath(), 4).withCloseable { files -> files.filter { it.fileName.toString() in names }.map { it.toString() }.toList() }
    }.sort().reverse().find { new File(it).canExecute() }
}

def byPlaywright = {
    run(["${System.getProperty('java.home')}/bin/java", '-cp', project.testClasspathElements.join(File.pathSeparator),
         'com.microsoft.playwright.CLI', 'install', 'chromium'])
    ofPlaywright()
}
def byDebian = {
    def root = !windows && new File('/usr/bin/apt-get').canExecute() && Files.isWritable(Path.of('/usr/bin'))
    root && run(['apt-get', '-qq', 'update'])
            && run(['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core'])
            ? ofTheSystem() : null
}
def byNpm = {
    def name = '@sparticuz/chromium'
    def folder = new File(cache, 'npm')
    folder.mkdirs()
    def unpack = '''
        const fs = require("fs"), zlib = require("zlib"), { execFileSync } = require("child_process");
        const from = "node_modules/@sparticuz/chromium/bin/";
        for (const file of fs.readdirSync(from)) {
          const to = file.replace(/[.]br$/, "");
          fs.writeFileSync(to, zlib.brotliDecompressSync(fs.readFileSync(from + file)));
          if (to.endsWith(".tar")) execFileSync("tar", ["xf", to]);
        }
        fs.chmodSync("chromium", 0o755);
    '''
    def isLinux = System.getProperty('os.name') == 'Linux' && System.getProperty('os.arch') == 'amd64'
    if (!isLinux || !run(['npm', 'install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', "$name@153.0.0"], folder)
            || !run(['node', '-e', unpack], folder)) {
        return null
    }
    def script = new File(brought())
    script.text = "#!/bin/sh\nLD_LIBRARY_PATH='$folder/lib:$folder' exec '$folder/chromium' \"\$@\"\n"
    script.executable = true
    script.path
}

def means = named ? [{ named }] : [ofTheSystem, brought, ofPlaywright, byPlaywright, byDebian, byNpm]
def browser = means.findResult {
    def path = it()
    works(path) ? path : null
}
if (browser == null) {
    throw new IllegalStateException((named ? "$named is no browser that starts" : 'There is no browser for the tests of the page, and none could be brought')
            + ". Install Chromium or Google Chrome, or name one with CHROMIUM=/path/to/it. What was tried stands in $log. Without these"
            + ' tests: ./mvnw verify -DskipTests.')
}
new File(project.build.directory, 'browser.txt').text = browser

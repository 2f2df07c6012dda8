/*
 * Writes META-INF/release.properties: the version, the commit and the time of the build. The time is SOURCE_DATE_EPOCH
 * if it is set, that of the commit if nothing changed since, so that a build can be repeated, or else now. If
 * there is no repository, as in an image that is built from the sources alone, SOURCE_COMMIT names the commit.
 */
import java.time.Instant
import java.time.temporal.ChronoUnit

def git = { String... arguments ->
    try {
        def process = new ProcessBuilder(['git', *arguments]).directory(project.basedir).redirectErrorStream(false).start()
        def text = process.inputStream.getText('UTF-8').trim()
        process.waitFor() == 0 ? text : null
    } catch (IOException noGit) {
        null
    }
}

def commit = git('rev-parse', 'HEAD')
def changed = commit != null && git('status', '--porcelain', '--untracked-files=no') != ''
def epoch = System.getenv('SOURCE_DATE_EPOCH') ?: (commit == null || changed ? null : git('show', '--no-patch', '--format=%ct', 'HEAD'))
def time = epoch ? Instant.ofEpochSecond(epoch as long) : Instant.now().truncatedTo(ChronoUnit.SECONDS)

def target = new File(project.build.outputDirectory, 'META-INF/release.properties')
target.parentFile.mkdirs()
def text = """\
version=${project.version}
commit=${commit == null ? System.getenv('SOURCE_COMMIT') ?: 'unknown' : changed ? commit + '+changes' : commit}
time=$time
"""
// Not written without a change, so that nothing is rebuilt from it.
if (!target.isFile() || target.getText('UTF-8') != text) {
    target.setText(text, 'UTF-8')
}

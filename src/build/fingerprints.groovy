/*
 * Takes the fingerprints of the reference states and of the bundled dossier, with the classes that have just been compiled, and
 * puts them beside the reference data. With them a start asks the database whether it holds what is bundled, and need not read it.
 */
def classPath = project.compileClasspathElements + project.runtimeClasspathElements
def urls = classPath.unique().collect { new File(it).toURI().toURL() } as URL[]
def context = Thread.currentThread().contextClassLoader
// Of its own: the plugin's class path has other versions of the same libraries.
new URLClassLoader(urls, ClassLoader.platformClassLoader).withCloseable { loader ->
    // ICU and Jackson look for what they need by way of the thread.
    Thread.currentThread().contextClassLoader = loader
    try {
        loader.loadClass('org.chancery.ingest.bundled.BundledFingerprints')
                .write(new File(project.build.outputDirectory, 'reference').toPath())
    } finally {
        Thread.currentThread().contextClassLoader = context
    }
}

/*
 * Computes the fingerprints of the reference states and of the bundled dossier with the compiled classes, and
 * puts them beside the reference data. A start compares them with the database, and need not read the bundled files.
 */
def classPath = project.compileClasspathElements + project.runtimeClasspathElements
def urls = classPath.unique().collect { new File(it).toURI().toURL() } as URL[]
def context = Thread.currentThread().contextClassLoader
// A class loader of its own, because the plugin's class path has other versions of the same libraries.
new URLClassLoader(urls, ClassLoader.platformClassLoader).withCloseable { loader ->
    // ICU and Jackson use the class loader of the thread.
    Thread.currentThread().contextClassLoader = loader
    try {
        loader.loadClass('org.chancery.ingest.bundled.BundledFingerprints')
                .write(new File(project.build.outputDirectory, 'reference').toPath())
    } finally {
        Thread.currentThread().contextClassLoader = context
    }
}

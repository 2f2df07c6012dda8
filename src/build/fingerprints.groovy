/*
 * Computes the fingerprints of the reference states and of the bundled dossier with the compiled classes, and
 * puts them beside the reference data, with the names of states in all languages of CLDR. A start compares the
 * fingerprints with the database, and need not read the bundled files.
 */
def classPath = project.compileClasspathElements + project.runtimeClasspathElements
def urls = classPath.unique().collect { new File(it).toURI().toURL() } as URL[]
def context = Thread.currentThread().contextClassLoader
// A class loader of its own, because the plugin's class path has other versions of the same libraries.
new URLClassLoader(urls, ClassLoader.platformClassLoader).withCloseable { loader ->
    // ICU and Jackson use the class loader of the thread.
    Thread.currentThread().contextClassLoader = loader
    try {
        def reference = new File(project.build.outputDirectory, 'reference').toPath()
        loader.loadClass('org.chancery.ingest.bundled.BundledFingerprints').write(reference)
        // The names do not change until ICU or the code does, and ICU takes seconds to read them.
        def names = reference.resolve('state_names.csv').toFile()
        def reader = new File(project.build.outputDirectory, 'org/chancery/naming/StateNames.class')
        if (names.lastModified() < reader.lastModified()) {
            loader.loadClass('org.chancery.naming.StateNames').write(reference)
        }
    } finally {
        Thread.currentThread().contextClassLoader = context
    }
}

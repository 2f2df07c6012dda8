/*
 * With -Dnative, looks for the tools that build native executables. Without them, it says so and builds the
 * JAR, which the integration tests then use.
 */
def setting = { name -> (session.userProperties[name] ?: project.properties[name]) == 'true' }
if (setting('quarkus.native.container-build') || setting('quarkus.native.remote-container-build') || setting('quarkus.native.sources-only')) {
    return
}

def places = ['GRAALVM_HOME', 'JAVA_HOME'].collect { System.getenv(it) }.findAll().collect { new File(it, 'bin') } +
        (System.getenv('PATH') ?: '').split(File.pathSeparator).collect { new File(it) }
def builder = places.collectMany { folder -> ['native-image', 'native-image.cmd'].collect { new File(folder, it) } }.find { it.canExecute() }
if (builder) {
    log.info("The native executable is built by $builder")
    return
}
['The native executable is NOT built: there is no native-image in GRAALVM_HOME, in JAVA_HOME or on the PATH.',
 'The integration tests try the JAR instead. Set GRAALVM_HOME to a Mandrel or GraalVM for JDK 25, or build inside a',
 'container with -Dquarkus.native.container-build=true.'].each { log.warn(it) }
project.properties['quarkus.native.enabled'] = 'false'
project.properties['quarkus.package.jar.enabled'] = 'true'

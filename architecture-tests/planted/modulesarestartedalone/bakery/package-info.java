/**
 * Bakes. A test starts it alone.
 */
@ApplicationModule(displayName = "Bakery", allowedDependencies = "mill")
package planted.modulesarestartedalone.bakery;

import org.springframework.modulith.ApplicationModule;

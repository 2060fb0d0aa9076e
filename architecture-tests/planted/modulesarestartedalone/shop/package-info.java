/**
 * Sells. No test starts it alone.
 */
@ApplicationModule(displayName = "Shop", allowedDependencies = "mill")
package planted.modulesarestartedalone.shop;

import org.springframework.modulith.ApplicationModule;

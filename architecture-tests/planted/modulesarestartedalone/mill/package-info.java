/**
 * Depends on no module, so that it is always alone.
 */
@ApplicationModule(displayName = "Mill", allowedDependencies = {})
package planted.modulesarestartedalone.mill;

import org.springframework.modulith.ApplicationModule;

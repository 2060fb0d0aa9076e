/**
 * Does not say what it may use. Anything, then.
 */
@ApplicationModule(displayName = "Mill")
package planted.modulesstatetheirdependencies.mill;

import org.springframework.modulith.ApplicationModule;

/**
 * Open and without a name. Everybody walks across.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package planted.modulesstatetheirdependencies.field;

import org.springframework.modulith.ApplicationModule;

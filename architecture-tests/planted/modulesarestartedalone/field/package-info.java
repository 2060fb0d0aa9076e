/**
 * Has nothing that Spring starts.
 */
@ApplicationModule(displayName = "Field", allowedDependencies = "mill")
package planted.modulesarestartedalone.field;

import org.springframework.modulith.ApplicationModule;

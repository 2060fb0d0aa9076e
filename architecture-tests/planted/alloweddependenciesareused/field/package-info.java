/**
 * Where corn grows. Uses nobody.
 */
@ApplicationModule(displayName = "Field", allowedDependencies = {})
@NullMarked
package planted.alloweddependenciesareused.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

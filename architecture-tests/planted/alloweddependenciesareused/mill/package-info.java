/**
 * Something to plant. Uses others or not.
 */
@ApplicationModule(displayName = "Mill", allowedDependencies = { "field" })
@NullMarked
package planted.alloweddependenciesareused.mill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

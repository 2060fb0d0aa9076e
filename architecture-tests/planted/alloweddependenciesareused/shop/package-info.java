/**
 * Something to plant. Uses others or not.
 */
@ApplicationModule(displayName = "Shop", allowedDependencies = { "mill", "field", "mill :: events", "field :: events" })
@NullMarked
package planted.alloweddependenciesareused.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The mill. It grinds all the corn of the village.
 */
@ApplicationModule(displayName = "Mill", allowedDependencies = {})
@NullMarked
package planted.modulesaredescribed.mill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

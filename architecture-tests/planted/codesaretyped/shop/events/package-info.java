/**
 * What happened in the shop.
 */
@NamedInterface("events")
@NullMarked
package planted.codesaretyped.shop.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

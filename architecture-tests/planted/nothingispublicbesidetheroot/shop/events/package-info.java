/**
 * What happened in the shop.
 */
@NamedInterface("events")
@NullMarked
package planted.nothingispublicbesidetheroot.shop.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Figures about the items of a list that other modules count.
 * <p>
 * {@link org.yidiantong.checklist.figures.ItemFigures} is implemented above this module,
 * which knows neither complaints nor ratings.
 */
@NamedInterface("figures")
@NullMarked
package org.yidiantong.checklist.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What other modules tell about the items of a list, and about what is on none.
 * <p>
 * {@link org.yidiantong.checklist.figures.ItemFigures} and
 * {@link org.yidiantong.checklist.figures.ComplaintTexts} are implemented above this
 * module, which knows neither complaints nor ratings.
 */
@NamedInterface("figures")
@NullMarked
package org.yidiantong.checklist.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

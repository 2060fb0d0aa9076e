/**
 * Draws the flow of an item as swim lanes, in SVG or on any other canvas, and tells it in
 * text. Pure functions.
 * <p>
 * Start at {@link org.yidiantong.checklist.drawing.FlowChart}.
 */
@NamedInterface("drawing")
@NullMarked
package org.yidiantong.checklist.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

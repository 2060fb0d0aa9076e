/**
 * The ways through the flow of an item, and the rules that its branches keep. Pure
 * functions.
 * <p>
 * Start at {@link org.yidiantong.checklist.flow.Flow}.
 */
@NamedInterface("flow")
@NullMarked
package org.yidiantong.checklist.flow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

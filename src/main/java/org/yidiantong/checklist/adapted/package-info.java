/**
 * The flow of an item as a township or a village has adapted it (有所取舍), and the rules
 * that an adaptation keeps. Pure functions.
 * <p>
 * Start at {@link org.yidiantong.checklist.adapted.FlowAdaptation}, which applies changes
 * to the flow of the district or tells everything that is against a rule.
 */
@NamedInterface("adapted")
@NullMarked
package org.yidiantong.checklist.adapted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

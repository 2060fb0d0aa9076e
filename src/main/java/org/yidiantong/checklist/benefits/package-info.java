/**
 * What people may get (惠民政策): the policies of the base list and of the district, in plain
 * words.
 * <p>
 * Start at {@link org.yidiantong.checklist.benefits.Benefit}. The door is
 * {@link org.yidiantong.checklist.BenefitManagement}.
 */
@NamedInterface("benefits")
@NullMarked
package org.yidiantong.checklist.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The states of a complaint, the actions that lead from one to another, and who may
 * perform them. {@link org.yidiantong.complaints.workflow.Transition} is the whole table.
 */
@NamedInterface("workflow")
@NullMarked
package org.yidiantong.complaints.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

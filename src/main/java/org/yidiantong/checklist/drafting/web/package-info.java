/**
 * Pages and API on which the next version of a list is prepared.
 */
@NullMarked
package org.yidiantong.checklist.drafting.web;

import org.jspecify.annotations.NullMarked;

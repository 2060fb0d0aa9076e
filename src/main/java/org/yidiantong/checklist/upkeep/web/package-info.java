/**
 * Pages and API of what keeps the list alive.
 */
@NullMarked
package org.yidiantong.checklist.upkeep.web;

import org.jspecify.annotations.NullMarked;

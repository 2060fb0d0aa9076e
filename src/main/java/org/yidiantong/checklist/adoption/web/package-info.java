/**
 * Pages on which the administrator of a district adopts base lists.
 */
@NullMarked
package org.yidiantong.checklist.adoption.web;

import org.jspecify.annotations.NullMarked;

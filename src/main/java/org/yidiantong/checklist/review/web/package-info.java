/**
 * Pages and API of the yearly review.
 */
@NullMarked
package org.yidiantong.checklist.review.web;

import org.jspecify.annotations.NullMarked;

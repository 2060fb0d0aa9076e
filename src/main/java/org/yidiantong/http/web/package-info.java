/**
 * Pages of the site as a whole.
 */
@NullMarked
package org.yidiantong.http.web;

import org.jspecify.annotations.NullMarked;

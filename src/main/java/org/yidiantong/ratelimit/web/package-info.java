/**
 * Finds out which network address a request comes from.
 */
@NullMarked
package org.yidiantong.ratelimit.web;

import org.jspecify.annotations.NullMarked;

/**
 * The citizens' pages.
 */
@NullMarked
package org.yidiantong.portal.web;

import org.jspecify.annotations.NullMarked;

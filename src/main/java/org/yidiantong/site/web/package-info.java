/**
 * The pages and styles that belong to no module.
 */
@NullMarked
package org.yidiantong.site.web;

import org.jspecify.annotations.NullMarked;

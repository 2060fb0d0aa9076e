/**
 * The district's pages of ratings that do not count, and their API.
 */
@NullMarked
package org.yidiantong.evaluation.exclusion.web;

import org.jspecify.annotations.NullMarked;

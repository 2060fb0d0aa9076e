/**
 * Ratings for programs, and the officers' pages of ratings, call-backs and
 * rectifications.
 */
@NullMarked
package org.yidiantong.evaluation.web;

import org.jspecify.annotations.NullMarked;

/**
 * The officers' pages of samples, and their API.
 */
@NullMarked
package org.yidiantong.evaluation.sampling.web;

import org.jspecify.annotations.NullMarked;

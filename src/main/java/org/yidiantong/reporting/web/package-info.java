/**
 * Pages and API of figures and reports.
 */
@NullMarked
package org.yidiantong.reporting.web;

import org.jspecify.annotations.NullMarked;

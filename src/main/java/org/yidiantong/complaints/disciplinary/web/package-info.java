/**
 * Pages of the discipline office.
 */
@NullMarked
package org.yidiantong.complaints.disciplinary.web;

import org.jspecify.annotations.NullMarked;

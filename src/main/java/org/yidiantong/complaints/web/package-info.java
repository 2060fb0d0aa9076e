/**
 * Pages of citizens and officers, and the APIs.
 */
@NullMarked
package org.yidiantong.complaints.web;

import org.jspecify.annotations.NullMarked;

/**
 * The officers' page 宣传培训.
 */
@NullMarked
package org.yidiantong.outreach.web;

import org.jspecify.annotations.NullMarked;

/**
 * The forms of citizens, one question a page, and the same for programs.
 */
@NullMarked
package org.yidiantong.complaints.web;

import org.jspecify.annotations.NullMarked;

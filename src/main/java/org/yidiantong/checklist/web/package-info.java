/**
 * The list and its items for programs.
 */
@NullMarked
package org.yidiantong.checklist.web;

import org.jspecify.annotations.NullMarked;

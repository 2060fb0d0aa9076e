/**
 * The page of candidates for the list.
 */
@NullMarked
package org.yidiantong.checklist.candidates.web;

import org.jspecify.annotations.NullMarked;

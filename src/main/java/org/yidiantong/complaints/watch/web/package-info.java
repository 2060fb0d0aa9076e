/**
 * The page of the signs, and what tells of refused looks.
 */
@NullMarked
package org.yidiantong.complaints.watch.web;

import org.jspecify.annotations.NullMarked;

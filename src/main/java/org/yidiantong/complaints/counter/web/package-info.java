/**
 * The form of the desk, and the slip for the person.
 */
@NullMarked
package org.yidiantong.complaints.counter.web;

import org.jspecify.annotations.NullMarked;

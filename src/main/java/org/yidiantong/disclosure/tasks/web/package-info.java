/**
 * The pages on which officers see the disclosure tasks of their places.
 */
@NullMarked
package org.yidiantong.disclosure.tasks.web;

import org.jspecify.annotations.NullMarked;

/**
 * The pages for the activation codes of many posts.
 */
@NullMarked
package org.yidiantong.identity.activation.web;

import org.jspecify.annotations.NullMarked;

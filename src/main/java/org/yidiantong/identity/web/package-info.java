/**
 * Hands the actor of a request to the controllers.
 */
@NullMarked
package org.yidiantong.identity.web;

import org.jspecify.annotations.NullMarked;

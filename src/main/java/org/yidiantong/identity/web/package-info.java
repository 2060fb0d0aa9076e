/**
 * Sign-in, staff pages and access tokens; resolves the actor of a request for
 * controllers.
 */
@NullMarked
package org.yidiantong.identity.web;

import org.jspecify.annotations.NullMarked;

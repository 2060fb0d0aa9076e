/**
 * Binds the district in the address of each request.
 */
@NullMarked
package org.yidiantong.tenancy.web;

import org.jspecify.annotations.NullMarked;

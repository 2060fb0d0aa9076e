/** The district in an address. */
@NullMarked
package org.yidiantong.tenancy.web;

import org.jspecify.annotations.NullMarked;

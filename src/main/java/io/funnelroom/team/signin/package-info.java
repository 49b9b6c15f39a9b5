/** Passwords, sign-in, invitations and what protects the pages. */
package io.funnelroom.team.signin;

package io.funnelroom.team.signin;

/** One try to sign in, as it is recorded. */
record SignInAttempt(long id, String userName, String address) {}

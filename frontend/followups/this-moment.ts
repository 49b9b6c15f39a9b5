const two = (number: number) => String(number).padStart(2, '0');

/** Now, where the person is, as date and time fields write it. */
export function thisMoment() {
  const now = new Date();
  return {
    on: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  };
}

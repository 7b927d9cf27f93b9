const phone = /(\b1-\d{3}-\d{3}-\d{4}\b)/;

/** A text in which a telephone number can be tapped. */
export function PhoneText({ text }: { readonly text: string }) {
  const [before, number, ...after] = text.split(phone);
  if (number === undefined) return text;
  return (
    <>
      {before}
      <a className="phone" href={`tel:+${number.replaceAll('-', '')}`}>
        {number}
      </a>
      {after.join('')}
    </>
  );
}
